"""What the reader keeps: the searches made lately and other things of her own."""
